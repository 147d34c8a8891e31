package org.govmonitor.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets that connect to admitted addresses only. This is the last gate: it sees the very address that is connected to,
 * however it was written and whatever a resolver says the second time it is asked.
 */
final class GuardedSockets extends SocketFactory {
    private final AddressGuard guard;

    GuardedSockets(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, from, fromPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(from, fromPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    private final class GuardedSocket extends Socket {
        // Socket.connect(SocketAddress) comes here too
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress target) || target.getAddress() == null) {
                throw new ConnectException("no resolved address to connect to");
            }
            guard.require(target.getAddress());
            try {
                super.connect(endpoint, timeout);
            } catch (ConnectException e) {
                throw e;
            } catch (SocketException e) {
                // no route, network unreachable and the like: told apart from a connection that broke later
                ConnectException unreachable = new ConnectException("no connection");
                unreachable.initCause(e);
                throw unreachable;
            }
        }
    }
}
