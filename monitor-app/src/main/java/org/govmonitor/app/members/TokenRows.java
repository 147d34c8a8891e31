package org.govmonitor.app.members;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface TokenRows extends CrudRepository<TokenRow, Long> {
    Optional<TokenRow> findByTokenHash(String hash);

    Optional<TokenRow> findByIdAndMemberId(long id, long memberId);

    List<TokenRow> findAllByMemberIdAndRevokedAtIsNullOrderByIdAsc(long memberId);
}
