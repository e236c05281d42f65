package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Wave;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardVersion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the plan is written in a program file: what its readers read. */
final class Sections {
    private Sections() {}

    static ObjectNode standard(Standard standard) {
        return new Members()
                .with("key", standard.key().value())
                .with("name", standard.name())
                .with("versions", standard.versions().stream().map(Sections::version).toList())
                .node();
    }

    private static ObjectNode version(StandardVersion version) {
        return new Members()
                .with("version", version.name().value())
                .with("published", version.published())
                .with("state", capitalised(version.state()))
                .withDay("ends", version.ends())
                .withText("note", Optional.of(version.note()).filter(text -> !text.isBlank()))
                .node();
    }

    static ObjectNode workstream(Workstream workstream) {
        return new Members()
                .with("code", workstream.code().value())
                .with("name", workstream.name())
                .node();
    }

    static ObjectNode milestone(PlannedMilestone milestone) {
        Members members =
                new Members()
                        .with("code", milestone.code().value())
                        .with("name", milestone.name())
                        .with("week", milestone.week())
                        .with("weight", milestone.weight());
        return (milestone.goLive() ? members.with("goLive", true) : members).node();
    }

    static ObjectNode wave(Wave wave) {
        return new Members()
                .with("number", wave.number())
                .with("name", wave.name())
                .withDay("from", wave.from())
                .withDay("to", wave.to())
                .node();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String capitalised(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static List<Node> texts(List<String> texts) {
        return texts.stream().map(text -> (Node) Members.text(text)).toList();
    }
}
