package org.govmonitor.app.members;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface MemberRows extends ListCrudRepository<MemberRow, Long> {
    Optional<MemberRow> findByLogin(String login);

    List<MemberRow> findAllByOrderByIdAsc();

    @Query("select count(m) from MemberRow m where m.name = :name and m.login <> :login")
    long countOthers(String name, String login);

    /** Who could still run the office without somebody. */
    @Query(
            "select count(m) from MemberRow m where m.role = ADMIN and m.active and m.password is not null and m.id <> :id")
    long administratorsBut(long id);

    /** Beside whatever else is changed of him: two who sign in at once do not meet. */
    @Transactional
    @Modifying
    @Query("update MemberRow m set m.lastSignedInAt = :at where m.id = :id")
    int signedIn(long id, Instant at);
}
