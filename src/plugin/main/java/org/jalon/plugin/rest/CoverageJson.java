package org.jalon.plugin.rest;

import org.jalon.domain.measure.Coverage;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.view.CoverageLine;
import org.jalon.domain.view.CoverageReport;

import java.util.List;

/** Coverage of the target version, by number and by weekly volume, and the units behind both. */
public record CoverageJson(
        ProgramJson program,
        String version,
        Double coveragePct,
        String coveragePctReason,
        Double coverageVolumePct,
        String coverageVolumePctReason,
        int live,
        int inScope,
        Long liveVolume,
        Long volumeInScope,
        List<Line> businessUnits,
        String statusDate,
        String asOf,
        PastDayJson past) {

    /** One Business Unit; {@code undisclosed} is why the viewer does not get its volume. */
    public record Line(
            String bu,
            String name,
            boolean live,
            String liveVersion,
            Long volume,
            String goLiveForecast,
            String undisclosed) {}

    static CoverageJson of(CoverageReport report, Words words) {
        Coverage coverage = report.coverage();
        return new CoverageJson(
                ProgramJson.of(report.program(), words.locale()),
                report.program().targetVersion().value(),
                Words.number(coverage.percent()),
                words.reason(coverage.percent()),
                Words.number(coverage.volumePercent()),
                words.reason(coverage.volumePercent()),
                coverage.live(),
                coverage.inScope(),
                Words.whole(coverage.liveVolume()),
                Words.whole(coverage.volumeInScope()),
                report.lines().stream().map(line -> line(line, words)).toList(),
                report.program().statusDate().toString(),
                report.asOf().toString(),
                PastDayJson.of(report.past()));
    }

    private static Line line(CoverageLine line, Words words) {
        return new Line(
                line.bu().value(),
                line.name().in(words.locale()),
                line.live(),
                line.liveVersion().map(VersionName::value).orElse(null),
                Words.whole(line.volume()),
                Words.day(line.goLive()),
                line.closed() ? words.notDisclosed() : null);
    }
}
