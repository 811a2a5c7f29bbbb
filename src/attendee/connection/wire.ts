/** One socket, as little of it as the connection needs. */
export interface Wire {
  send(text: string): void
  /** Ends it; its events are not heard any more. */
  close(): void
}

export interface WireEvents {
  opened(): void
  received(text: string): void
  /** It ended, or never opened. */
  closed(): void
}

export type OpenWire = (events: WireEvents) => Wire

/** Opens sockets to the address that the page came from. */
export function socketTo(url: string): OpenWire {
  return ({ opened, received, closed }) => {
    const socket = new WebSocket(url)
    let over = false
    const end = () => {
      if (over) return
      over = true
      closed()
    }
    socket.onopen = opened
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!over && typeof data === 'string') received(data)
    }
    socket.onerror = end
    socket.onclose = end
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text)
      },
      close() {
        over = true
        socket.close()
      },
    }
  }
}
