package org.jalon.domain.linking;

import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.List;

/** Port: the issues that rules are to be asked about again; one entry an issue. */
public interface Rechecks {
    /** Something happened to the issue: all looks are to be taken from then on. */
    void note(JiraIssueId issue, Instant at);

    /** Everything noted. */
    List<Recheck> noted();

    /** The look was taken at that moment; a later note stays. */
    void asked(Recheck recheck, Instant at);

    /** The last look was taken; an entry noted anew since stays. */
    void done(Recheck recheck);
}
