package org.govmonitor.app.console.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs to know. */
@ControllerAdvice("org.govmonitor.app.console")
class FrameAdvice {
    private final List<Warnings> warnings;
    private final Clock clock;

    FrameAdvice(List<Warnings> warnings, Clock clock) {
        this.clock = clock;
        this.warnings = warnings;
    }

    @ModelAttribute
    void frame(@Nullable SignedIn me, HttpServletRequest request, Model model) {
        model.addAttribute("here", Here.of(request));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("menu", MenuItem.of(me == null ? null : me.member()));
        model.addAttribute("me", me);
        model.addAttribute(
                "warnings",
                me == null || !me.member().reviews()
                        ? List.of()
                        : warnings.stream().flatMap(room -> room.now().stream()).toList());
    }
}
