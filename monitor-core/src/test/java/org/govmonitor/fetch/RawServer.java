package org.govmonitor.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import okhttp3.HttpUrl;

/** Reads the first packet of a request, lets a script write whatever it likes, and closes; one connection after another. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final Script script;

    interface Script {
        void run(OutputStream out) throws IOException;
    }

    RawServer(Script script) throws IOException {
        this.script = script;
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    HttpUrl url() {
        return HttpUrl.get("http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                int head = socket.getInputStream().read(new byte[16_384]);
                if (head > 0) {
                    script.run(socket.getOutputStream());
                }
            } catch (IOException e) {
                // the other side hung up, which is its right; a closed listener ends the loop
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
