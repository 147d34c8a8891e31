package org.govmonitor.render;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.govmonitor.fetch.Relay;

/** The only way out for one browser: a proxy on loopback, open for as long as one page is drawn, and for so many bytes. */
final class GuardedProxy implements AutoCloseable {
    /** For all answers of one page together. */
    private static final long MOST_BYTES = 50L << 20;

    private static final int MOST_CONNECTIONS = 64;

    private final ServerSocket door;
    private final Relay relay;
    private final long end;
    private final AtomicLong bytesLeft = new AtomicLong(MOST_BYTES);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "browser-proxy");
        thread.setDaemon(true);
        return thread;
    });

    private GuardedProxy(ServerSocket door, Relay relay, Duration time) {
        this.door = door;
        this.relay = relay;
        this.end = System.nanoTime() + time.toNanos();
    }

    static GuardedProxy open(Relay relay, Duration time) throws IOException {
        ServerSocket door = new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getByName("127.0.0.1"));
        GuardedProxy proxy = new GuardedProxy(door, relay, time);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket browser = keep(door.accept());
                if (open.size() > 2 * MOST_CONNECTIONS) {
                    drop(browser);
                } else {
                    threads.execute(() -> serve(browser));
                }
            }
        } catch (IOException | RejectedExecutionException closed) {
            // close() ends the waiting for connections in no other way
            open.forEach(this::drop);
        }
    }

    private void serve(Socket browser) {
        try {
            new ProxiedRequest(browser, relay, this).run();
        } catch (IOException | RejectedExecutionException broken) {
            // or the proxy is closed; the browser sees a connection that ends, as with any site that breaks off
            drop(browser);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drop(browser);
        }
    }

    Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** How much of an answer may still come. */
    int mayTake() {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, bytesLeft.get()));
    }

    /** Counts what came; false when it was too much. */
    boolean took(long bytes) {
        return bytesLeft.addAndGet(-bytes) >= 0;
    }

    /** Sees to it that the connection ends with the proxy. */
    Socket keep(Socket socket) {
        open.add(socket);
        if (door.isClosed()) {
            drop(socket);
        }
        return socket;
    }

    void drop(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that cannot be closed", e);
        }
    }

    /** Runs work beside the caller, until the proxy is closed. */
    void beside(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(this::drop);
        threads.shutdownNow();
    }
}
