package dev.parley.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, within its time and size.
 *
 * <p>Whatever is not read to its end is aborted: closing an answer properly would read the rest of it first.
 */
final class Exchange {
    /** So much of a page that says what went wrong is kept. */
    private static final int DECLINED_BYTES = 256 << 10;

    private final ClientConfig config;
    private final Watchdog watchdog;

    Exchange(ClientConfig config, Watchdog watchdog) {
        this.config = config;
        this.watchdog = watchdog;
    }

    /** Asks; takes no longer than {@code left}, and only the first bytes where {@code part} is over 0. */
    Reply ask(
            Get get,
            WebAddress.Visitable target,
            Transport transport,
            @Nullable HttpHost proxy,
            Duration left,
            int part)
            throws InterruptedException {
        HttpHost host = new HttpHost(target.scheme(), target.host(), target.port());
        long end = System.nanoTime() + left.toNanos();
        while (true) {
            HttpGet request = request(get, target);
            HttpClientContext context = HttpClientContext.create();
            context.setAttribute(Transport.PROXY, proxy);
            Duration rest = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
            Duration head = rest.compareTo(config.limits().head()) < 0
                    ? rest
                    : config.limits().head();
            ClassicHttpResponse response;
            Watchdog.Watch watch = watchdog.watch(head, request::cancel);
            try (watch) {
                response = transport.client().executeOpen(host, request, context);
            } catch (IOException e) {
                rethrowInterruption();
                if (watch.isLate()) {
                    return late("no headers", head);
                }
                if (isWorn(context)) {
                    continue;
                }
                return Failure.of(e);
            }
            if (proxy != null && target.isSecure() && context.getSSLSession() == null) {
                request.cancel();
                close(response);
                return new Reply.Broken(Answer.Cause.CONNECTION, "the proxy answers " + response.getCode());
            }
            return complete(request, response, Duration.ofNanos(Math.max(1, end - System.nanoTime())), part);
        }
    }

    private Reply complete(HttpGet request, ClassicHttpResponse response, Duration rest, int part)
            throws InterruptedException {
        Watchdog.Watch watch = watchdog.watch(rest, request::cancel);
        try (watch) {
            return read(response, part);
        } catch (IOException e) {
            rethrowInterruption();
            return watch.isLate() ? late("not the whole answer", rest) : Failure.of(e);
        } finally {
            request.cancel();
            close(response);
        }
    }

    private Reply read(ClassicHttpResponse response, int part) throws IOException {
        int status = response.getCode();
        Headers headers = headers(response);
        HttpEntity entity = response.getEntity();
        if (entity == null || (Redirect.is(status) && headers.first("location").isPresent())) {
            return new Reply.Complete(status, headers, new byte[0]);
        }
        List<String> codings = headers.all("content-encoding");
        if (status < 200 || status > 299) {
            return new Reply.Complete(status, headers, declined(entity.getContent(), codings));
        }
        if (part > 0) {
            byte[] packed = upTo(part, entity.getContent(), new ByteArrayOutputStream());
            return new Reply.Complete(status, headers, Codings.beginning(packed, codings, part));
        }
        Limits limits = config.limits();
        if (entity.getContentLength() > limits.bytes()) {
            throw new Codings.TooLarge(entity.getContentLength() + " bytes are more than " + limits.bytes());
        }
        byte[] packed = upTo(limits.bytes() + 1, entity.getContent(), new ByteArrayOutputStream());
        if (packed.length > limits.bytes()) {
            throw new Codings.TooLarge("it has more than " + limits.bytes() + " bytes");
        }
        return new Reply.Complete(status, headers, Codings.whole(packed, codings, limits));
    }

    /** The status counts; the page that explains it is taken as far as it came. */
    private static byte[] declined(InputStream content, List<String> codings) {
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try {
            return Codings.beginning(upTo(DECLINED_BYTES, content, came), codings, DECLINED_BYTES);
        } catch (IOException e) {
            return came.toByteArray();
        }
    }

    private static byte[] upTo(int most, InputStream content, ByteArrayOutputStream out) throws IOException {
        byte[] buffer = new byte[16_384];
        while (out.size() < most) {
            int count = content.read(buffer, 0, Math.min(buffer.length, most - out.size()));
            if (count < 0) {
                break;
            }
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    private HttpGet request(Get get, WebAddress.Visitable target) {
        HttpGet request = new HttpGet(target.path());
        request.setScheme(target.scheme());
        boolean isUsual = target.port() == (target.isSecure() ? 443 : 80);
        request.setAuthority(new URIAuthority(target.host(), isUsual ? -1 : target.port()));
        request.setHeader("User-Agent", config.userAgent());
        request.setHeader("Accept", oneLine(get.accept()));
        request.setHeader("Accept-Encoding", Codings.ACCEPTED);
        if (get.validators().etag() != null) {
            request.setHeader("If-None-Match", oneLine(get.validators().etag()));
        }
        if (get.validators().lastModified() != null) {
            request.setHeader("If-Modified-Since", oneLine(get.validators().lastModified()));
        }
        return request;
    }

    /** Validators are what a server once sent: nothing of them may become a field of its own. */
    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Headers headers(ClassicHttpResponse response) {
        Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            fields.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                    .add(header.getValue() == null ? "" : header.getValue());
        }
        return new Headers(fields);
    }

    /** Whether the connection had served before: it may have been closed meanwhile, which says nothing about the site. */
    private static boolean isWorn(HttpClientContext context) {
        return context.getEndpointDetails() != null
                && context.getEndpointDetails().getRequestCount() > 1;
    }

    private static Reply late(String what, Duration within) {
        return new Reply.Broken(Answer.Cause.TIME, what + " within " + within.toMillis() + " ms");
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // it was aborted before, and what was wanted of it has been read
        }
    }

    private static void rethrowInterruption() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
