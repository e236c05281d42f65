package org.jalon.plugin.rest;

import org.jalon.domain.conformity.VersionMove;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.view.VersionMap;
import org.jalon.domain.view.VersionStanding;

import java.util.List;
import java.util.Optional;

/** Who works by which version of the Standard; days are ISO texts, no value is null. */
public record VersionMapJson(
        ProgramJson program,
        boolean mayChange,
        long daysSinceCurrent,
        List<Version> versions,
        List<Lag> lags,
        List<Line> rollouts,
        ConformityJson all,
        String asOf) {

    /** One version of the Standard and how many Business Units work by it. */
    public record Version(
            String version, String published, String state, String ends, String note, long live) {}

    /** How many Business Units are that many versions behind. */
    public record Lag(int lag, int units) {}

    /** One Business Unit; {@code movedFrom} is the version a move may still be taken back to. */
    public record Line(
            String bu,
            String name,
            int wave,
            String issueKey,
            String live,
            Integer lag,
            String liveEnds,
            boolean isLive,
            String goLive,
            boolean tooLate,
            String target,
            String movedFrom,
            ConformityJson conformity) {}

    static VersionMapJson of(VersionMap map, Words words) {
        return new VersionMapJson(
                ProgramJson.of(map.program(), words.locale()),
                map.mayChange(),
                map.daysSinceCurrent(),
                map.standard().versions().stream()
                        .map(version -> version(version, map.liveOn(version)))
                        .toList(),
                map.unitsByLag().entrySet().stream()
                        .map(entry -> new Lag(entry.getKey(), entry.getValue()))
                        .toList(),
                map.lines().stream().map(line -> line(line, words)).toList(),
                ConformityJson.of(map.all(), words),
                map.asOf().toString());
    }

    private static Version version(StandardVersion version, long live) {
        return new Version(
                version.name().value(),
                version.published().toString(),
                Words.word(version.state()),
                Words.day(version.ends()),
                version.note(),
                live);
    }

    private static Line line(VersionMap.Line line, Words words) {
        VersionStanding standing = line.standing();
        Optional<VersionName> movedFrom = line.undoable().map(VersionMove::from);
        return new Line(
                line.face().bu().value(),
                line.face().name().in(words.locale()),
                line.face().wave(),
                line.face().issueKey().map(IssueKey::value).orElse(null),
                standing.live().map(VersionName::value).orElse(null),
                standing.lag().isPresent() ? standing.lag().getAsInt() : null,
                Words.day(standing.liveEnds()),
                standing.isLive(),
                Words.day(standing.goLive()),
                standing.isTooLate(),
                standing.target().value(),
                movedFrom.map(VersionName::value).orElse(null),
                ConformityJson.of(line.conformity(), words));
    }
}
