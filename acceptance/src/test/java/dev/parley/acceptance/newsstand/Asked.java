package dev.parley.acceptance.newsstand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a newsstand answered, read as it travels. */
@SuppressWarnings("ArrayRecordComponent") // it is looked at once and never compared
record Asked(int status, String head, byte[] body) {
    private static final int LONGEST = 4 << 20;

    static Asked of(Newsstand stand, String host, String path, String... fields) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stand.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + stand.port()
                    + "\r\nConnection: close\r\n"
                    + String.join(
                            "",
                            Arrays.stream(fields).map(field -> field + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] all = socket.getInputStream().readNBytes(LONGEST);
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            return new Asked(
                    Integer.parseInt(text.split(" ", 3)[1]),
                    text.substring(0, end),
                    Arrays.copyOfRange(all, end + 4, all.length));
        }
    }

    String field(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
