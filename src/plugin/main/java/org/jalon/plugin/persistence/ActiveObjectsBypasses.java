package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.Bypasses;
import org.jalon.domain.receipt.StoredBypass;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.BypassRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bypasses, one row each; the key of one that lasts is the guard against finding it twice. */
public final class ActiveObjectsBypasses implements Bypasses {
    private final ActiveObjects activeObjects;
    private final BypassMapping mapping = new BypassMapping();

    public ActiveObjectsBypasses(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<StoredBypass> of(ProgramKey program) {
        return bypasses(Query.select().where("PROGRAM_KEY = ?", program.value()).order("ID DESC"));
    }

    @Override
    public Optional<StoredBypass> by(long id) {
        return Optional.ofNullable(activeObjects.get(BypassRow.class, id)).map(mapping::bypass);
    }

    @Override
    public List<StoredBypass> inPlace(Collection<JiraIssueId> issues) {
        List<StoredBypass> found = new ArrayList<>();
        List<Long> ids = issues.stream().map(JiraIssueId::value).toList();
        for (InList some : InList.of("ISSUE_ID", ids)) {
            found.addAll(bypasses(some.and("LEFT_AT IS NULL").order("ID")));
        }
        return found;
    }

    @Override
    public List<JiraIssueId> issuesInPlace() {
        return Arrays.stream(
                        activeObjects.find(
                                BypassRow.class, Query.select().where("LEFT_AT IS NULL")))
                .map(row -> new JiraIssueId(row.getIssueId()))
                .distinct()
                .toList();
    }

    @Override
    public long add(Bypass bypass) {
        return activeObjects.create(BypassRow.class, mapping.columns(bypass).values()).getID();
    }

    @Override
    public void save(StoredBypass stored) {
        BypassRow row = activeObjects.get(BypassRow.class, stored.id());
        Optional<Bypass.Explanation> explanation = stored.bypass().explanation();
        row.setExplanation(explanation.map(Bypass.Explanation::text).orElse(null));
        row.setExplainedBy(explanation.map(given -> given.by().key()).orElse(null));
        row.setExplainedAt(explanation.map(given -> given.at().toEpochMilli()).orElse(null));
        row.setLeftAt(stored.bypass().left().map(Instant::toEpochMilli).orElse(null));
        row.setBypassKey(
                stored.bypass().left().isEmpty()
                        ? BypassMapping.key(stored.bypass())
                        : BypassMapping.key(stored.bypass()) + "/" + stored.id());
        row.save();
    }

    private List<StoredBypass> bypasses(Query query) {
        return Arrays.stream(activeObjects.find(BypassRow.class, query))
                .map(mapping::bypass)
                .toList();
    }
}
