package org.govmonitor.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Tells a program what went wrong, as RFC 9457 wants it: in words for whoever reads its log, and where the fault is ours with a
 * reference that our log has too. Who is not let in is told so by the members' room; pages tell their faults themselves.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {
    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);
    private static final Words WORDS = Words.of(ApiProblems.class);
    private static final List<Integer> NAMED = List.of(400, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);
    private static final int BYTES = 4;

    private final RandomGenerator random = RandomGenerator.getDefault();

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> tell(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            throw failure;
        }
        ProblemDetail problem = problem(failure);
        problem.setInstance(URI.create(request.getRequestURI()));
        if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            byte[] name = new byte[BYTES];
            random.nextBytes(name);
            String reference = HexFormat.of().formatHex(name);
            problem.setProperty("reference", reference);
            log.error("reference {}: {} failed", reference, request.getRequestURI(), failure);
        }
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders());
        }
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    private static ProblemDetail problem(Exception failure) {
        if (failure instanceof Refusal refusal) {
            ProblemDetail problem = problem(refusal.status(), refusal.getMessage());
            refusal.more().forEach(problem::setProperty);
            return problem;
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return problem(HttpStatus.BAD_REQUEST, body(unreadable));
        }
        if (failure instanceof BindException bound) {
            List<String> fields = bound.getFieldErrors().stream()
                    .map(FieldError::getField)
                    .distinct()
                    .sorted()
                    .toList();
            return problem(HttpStatus.BAD_REQUEST, WORDS.say("parameter", String.join(", ", fields)));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return problem(HttpStatus.BAD_REQUEST, WORDS.say("parameter", mismatch.getPropertyName()));
        }
        if (failure instanceof MissingRequestValueException missing) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    WORDS.say("missing", missing.getBody().getDetail()));
        }
        if (failure instanceof ErrorResponse known) {
            return problem(
                    known.getStatusCode(), failure instanceof ResponseStatusException told ? told.getReason() : null);
        }
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, null);
    }

    private static String body(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return WORDS.say("body.unknown", unknown.getPropertyName());
        }
        if (unreadable.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            return WORDS.say(
                    "body.field",
                    wrong.getPath().get(wrong.getPath().size() - 1).getPropertyName());
        }
        return WORDS.say("body");
    }

    private static ProblemDetail problem(HttpStatusCode status, @Nullable String detail) {
        int known = NAMED.contains(status.value())
                ? status.value()
                : status.is4xxClientError() ? 400 : HttpStatus.INTERNAL_SERVER_ERROR.value();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(WORDS.say("title." + known));
        problem.setDetail(detail == null ? WORDS.say("detail." + known) : detail);
        return problem;
    }
}
