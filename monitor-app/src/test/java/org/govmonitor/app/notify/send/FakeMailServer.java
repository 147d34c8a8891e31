package org.govmonitor.app.notify.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes mail over SMTP on the loopback, and answers as it is told. */
public final class FakeMailServer implements AutoCloseable {
    /** What it took, headers and body as they came. */
    public final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

    /** What it answers in place of "yes", by the beginning of a command; "." for the end of a mail, an empty text for silence. */
    public final Map<String, String> answers = new ConcurrentHashMap<>();

    private final ServerSocket socket;

    public FakeMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake mail server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = line.getOutputStream();
        say(out, "220 fake");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            String answer = answer(said);
            if (said.equals("DATA") && answer.startsWith("250")) {
                say(out, "354 go on");
                String mail = mail(in);
                answer = answer(".");
                if (!answer.startsWith("4") && !answer.startsWith("5")) {
                    taken.add(mail);
                }
            }
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            if (said.equals("QUIT")) {
                return;
            }
        }
    }

    private String answer(String said) {
        return answers.entrySet().stream()
                .filter(one -> said.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("250 yes");
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
            mail.append(text).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
