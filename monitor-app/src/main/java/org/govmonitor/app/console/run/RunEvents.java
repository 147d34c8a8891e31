package org.govmonitor.app.console.run;

import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** {@code /runs/events}: one stream of events that tells how far all runs have come. */
@Controller
class RunEvents {
    private static final String LATER_SECONDS = "30";

    private final RunListeners listeners;

    RunEvents(RunListeners listeners) {
        this.listeners = listeners;
    }

    @GetMapping(path = "/runs/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ForMembers
    ResponseEntity<SseEmitter> listen(SignedIn me) {
        return listeners
                .add(me.sight())
                .map(stream ->
                        ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, LATER_SECONDS)
                        .build());
    }
}
