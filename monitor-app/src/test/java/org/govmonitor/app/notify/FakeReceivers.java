package org.govmonitor.app.notify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Robots and programs that take messages, one at each path; they take everything unless they are told otherwise. */
final class FakeReceivers extends Dispatcher {
    private final Map<String, List<RecordedRequest>> taken = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    /** What came to a path. */
    List<RecordedRequest> at(String path) {
        return taken.getOrDefault(path, List.of());
    }

    /** With what a path answers from now on. */
    void answer(String path, int status) {
        statuses.put(path, status);
    }

    List<String> bodies() {
        return taken.values().stream()
                .flatMap(List::stream)
                .map(request -> Objects.requireNonNull(request.getBody()).utf8())
                .toList();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        taken.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>()).add(request);
        return new MockResponse.Builder()
                .code(statuses.getOrDefault(path, 200))
                .body("{\"errcode\":0,\"errmsg\":\"ok\",\"code\":0,\"msg\":\"success\"}")
                .build();
    }
}
