package dev.parley.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on plain sockets that answers whatever a test wants it to, byte by byte.
 *
 * <p>A connection serves requests until a behaviour says that it is over or the client goes away.
 */
final class EvilServer implements AutoCloseable {
    private final ServerSocket listening;
    private final Map<String, Behaviour> behaviours;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();

    private EvilServer(ServerSocket listening, Map<String, Behaviour> behaviours) {
        this.listening = listening;
        this.behaviours = behaviours;
    }

    /** Listens on a free port of an address of the loopback. */
    static EvilServer on(String address, Map<String, Behaviour> behaviours) throws IOException {
        return on(new ServerSocket(0, 50, InetAddress.getByName(address)), behaviours);
    }

    static EvilServer on(ServerSocket listening, Map<String, Behaviour> behaviours) {
        EvilServer server = new EvilServer(listening, behaviours);
        Thread.startVirtualThread(server::accept);
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    URI uri(String path) {
        return URI.create("http://" + listening.getInetAddress().getHostAddress() + ":" + port() + path);
    }

    /** The heads of all requests, as they came. */
    List<String> requests() {
        return requests;
    }

    int accepted() {
        return accepted.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                accepted.incrementAndGet();
                connections.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean goesOn = true;
            while (goesOn) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                requests.add(head);
                String target = head.split(" ", 3)[1];
                String path = target.startsWith("http:") ? URI.create(target).getPath() : target;
                goesOn = behaviours
                        .getOrDefault(path, Behaviour.of("404 Not Found", "", "nothing"))
                        .answer(socket);
            }
        } catch (IOException | InterruptedException | IllegalArgumentException e) {
            // the client went away, which is what most of these tests are about
        } finally {
            connections.remove(socket);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int unit = in.read(); unit >= 0; unit = in.read()) {
            head.write(unit);
            if (unit == '\n' && head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(ISO_8859_1);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : connections) {
            socket.close();
        }
    }

    /** What is sent for a request; true = the connection may serve another. */
    @FunctionalInterface
    interface Behaviour {
        boolean answer(Socket socket) throws IOException, InterruptedException;

        /** An answer as it should be. */
        static Behaviour of(String status, String fields, String body) {
            return of(status, fields, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        static Behaviour of(String status, String fields, byte[] body) {
            return raw(
                    "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + body.length + "\r\n\r\n", body, true);
        }

        static Behaviour redirect(int status, String location) {
            return of(status + " Moved", "Location: " + location + "\r\n", "");
        }

        /** These bytes, whatever they are. */
        static Behaviour raw(String head, byte[] body, boolean staysOpen) {
            return socket -> {
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(ISO_8859_1));
                out.write(body);
                out.flush();
                return staysOpen;
            };
        }

        static Behaviour raw(String all) {
            return raw(all, new byte[0], false);
        }

        /** These bytes and then a broken connection instead of an end. */
        static Behaviour reset(String all) {
            return socket -> {
                raw(all).answer(socket);
                socket.setSoLinger(true, 0);
                socket.close();
                return false;
            };
        }

        /** The same bytes again and again until the client has enough. */
        static Behaviour endless(String head, String again) {
            return socket -> {
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(ISO_8859_1));
                byte[] bytes = again.getBytes(ISO_8859_1);
                while (true) {
                    out.write(bytes);
                }
            };
        }

        /** The same bytes again and again, one every 20 ms: never late for a timeout that starts anew with each. */
        static Behaviour drip(String head, String again) {
            return socket -> {
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(ISO_8859_1));
                byte[] bytes = again.getBytes(ISO_8859_1);
                for (int i = 0; ; i++) {
                    out.write(bytes[i % bytes.length]);
                    out.flush();
                    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                }
            };
        }

        /** Nothing, until the client goes away. */
        static Behaviour silent() {
            return socket -> socket.getInputStream().read() >= 0;
        }
    }
}
