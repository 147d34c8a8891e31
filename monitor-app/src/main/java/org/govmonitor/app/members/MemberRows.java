package org.govmonitor.app.members;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface MemberRows extends ListCrudRepository<MemberRow, Long> {
    Optional<MemberRow> findByLogin(String login);

    boolean existsByName(String name);

    List<MemberRow> findAllByOrderByIdAsc();

    long countByRoleAndActiveTrueAndPasswordNotNull(Role role);
}
