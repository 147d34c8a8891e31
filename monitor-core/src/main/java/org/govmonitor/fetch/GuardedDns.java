package org.govmonitor.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Names to addresses, in bounded time and guarded: one answer that is not admitted refuses the name. A public site has no
 * private address, so a mixed answer is a mistake or an attempt to lead us inside, and using its good part alone would
 * leave it to chance and to the next look-up which of the two we meet.
 */
final class GuardedDns implements Dns, AutoCloseable {
    private final Dns resolver;
    private final AddressGuard guard;
    private final Duration limit;

    /** The system's resolver cannot be interrupted, so it is asked on a thread that can be left behind. */
    private final ExecutorService lookups = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "name-lookup");
        thread.setDaemon(true);
        return thread;
    });

    GuardedDns(Dns resolver, AddressGuard guard, Duration limit) {
        this.resolver = resolver;
        this.guard = guard;
        this.limit = limit;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        return lookup(hostname, limit);
    }

    private List<InetAddress> lookup(String hostname, Duration patience) throws UnknownHostException {
        List<InetAddress> answers = ask(hostname, patience);
        for (InetAddress answer : answers) {
            guard.require(answer);
        }
        return answers;
    }

    /** The same with another limit of time; closed together with this one. */
    Dns within(Duration other) {
        return hostname -> lookup(hostname, other);
    }

    private List<InetAddress> ask(String hostname, Duration patience) throws UnknownHostException {
        try {
            Future<List<InetAddress>> answer = lookups.submit(() -> resolver.lookup(hostname));
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unresolved(e);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw unresolved(e);
        }
    }

    private static UnknownHostException unresolved(Exception cause) {
        UnknownHostException unresolved = new UnknownHostException("the name could not be resolved");
        unresolved.initCause(cause);
        return unresolved;
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
