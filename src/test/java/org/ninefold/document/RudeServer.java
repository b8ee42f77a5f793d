package org.ninefold.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one command as a test wants, and all others kindly. */
final class RudeServer implements AutoCloseable {

    /** Hangs up without a word. */
    static final String DROP = "";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param command MAIL, RCPT, DATA, or a dot for the end of a message; HELLO for the greeting */
    RudeServer(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "rude mail server");
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // the caller hung up, or the test is over
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        boolean inMessage = false;
        if (!said(out, "HELLO", "220 here")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMessage && !line.equals(".")) {
                continue;
            }
            String word = line.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
            heard.add(word);
            inMessage = word.equals("DATA") && !command.equals("DATA");
            if (!said(out, word, word.equals("DATA") ? "354 go on" : "250 fine")) {
                return;
            }
        }
    }

    private boolean said(OutputStream out, String word, String kindly) throws IOException {
        String line = word.equals(command) ? answer : kindly;
        if (line.equals(DROP)) {
            return false;
        }
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
