package org.govmonitor.app.console.finding;

import java.nio.charset.StandardCharsets;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.export.safe.FileName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /findings/7/files/3}: a file that proves a rectification; saved, never shown by the browser itself. */
@RestController
class ProofPage {
    private final Proofs proofs;

    ProofPage(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/findings/{id:[0-9]+}/files/{file:[0-9]+}")
    @ForMembers
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long file, SignedIn me) {
        Proofs.Content content = proofs.open(me.sight(), file)
                .filter(found -> found.file().findingId() == id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.withEnding(content.file().name()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.bytes());
    }
}
