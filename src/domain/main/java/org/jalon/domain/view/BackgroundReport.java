package org.jalon.domain.view;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.WorkRun;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the add-on does by itself, for the whole Jira, and how that fares.
 *
 * @param asOf when that was so
 * @param maySwitch whether the reader may switch functions off and on
 * @param mayRebuild whether the reader may have the facts of the program written anew
 * @param waiting how many issues wait to be looked at on the node that answers
 * @param lastHint when that node last heard of an issue
 */
public record BackgroundReport(
        ProgramHeader program,
        Instant asOf,
        boolean maySwitch,
        boolean mayRebuild,
        int waiting,
        Optional<Instant> lastHint,
        Map<BackgroundFunction, Boolean> functions,
        List<WorkRun> runs) {}
