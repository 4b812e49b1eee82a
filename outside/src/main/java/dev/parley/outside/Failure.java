package dev.parley.outside;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** What an exception of a connection says about the site. */
final class Failure {
    private static final int LONGEST_REASON = 300;

    private Failure() {}

    static Reply of(IOException e) {
        return switch (e) {
            case Lookup.NotPermitted refused -> new Reply.Barred(text(refused));
            case Lookup.NameTimeout late -> broken(Answer.Cause.TIME, late);
            case UnknownHostException unknown ->
                new Reply.Broken(Answer.Cause.NAME, "the name " + plain(unknown.getMessage()) + " has no address");
            case InterruptedIOException late -> broken(Answer.Cause.TIME, late);
            case SSLException tls -> broken(Answer.Cause.TLS, tls);
            case MessageConstraintException head -> ofHead(head);
            case Codings.TooLarge large -> broken(Answer.Cause.SIZE, large);
            case Codings.Unreadable unreadable -> broken(Answer.Cause.PROTOCOL, unreadable);
            case MalformedChunkCodingException chunk -> broken(Answer.Cause.PROTOCOL, chunk);
            case ConnectionClosedException early -> broken(Answer.Cause.PROTOCOL, early);
            case NoHttpResponseException silent -> broken(Answer.Cause.CONNECTION, silent);
            case ClientProtocolException protocol -> broken(Answer.Cause.PROTOCOL, protocol);
            default -> broken(Answer.Cause.CONNECTION, e);
        };
    }

    /** What does not begin with a line of HTTP is taken for too many empty lines. */
    private static Reply ofHead(MessageConstraintException e) {
        boolean isNoise = String.valueOf(e.getMessage()).contains("empty line");
        return isNoise
                ? new Reply.Broken(Answer.Cause.PROTOCOL, "it does not speak HTTP")
                : new Reply.Broken(Answer.Cause.SIZE, "its headers are too long or too many");
    }

    private static Reply broken(Answer.Cause cause, Exception e) {
        return new Reply.Broken(cause, text(e));
    }

    private static String text(Exception e) {
        String message =
                e.getMessage() == null && e.getCause() != null ? e.getCause().getMessage() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : plain(message);
    }

    /** Messages repeat what a server sent: on one line, and not too long. */
    private static String plain(@Nullable String message) {
        String line =
                String.valueOf(message).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
