package dev.parley.acceptance.newsstand;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue in which some visitors wait for their article. */
public final class Hold {
    static final Hold NOBODY = new Hold("\0");

    private final String agent;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();

    Hold(String agent) {
        this.agent = agent;
    }

    void await(String visitor) throws InterruptedException {
        if (visitor.contains(agent)) {
            waiting.incrementAndGet();
            over.await();
            waiting.decrementAndGet();
        }
    }

    /** How many wait. */
    public int waiting() {
        return waiting.get();
    }

    /** Gives everybody who waits or comes later what they asked for. */
    public void letGo() {
        over.countDown();
    }
}
