package org.jalon.bench.running;

import org.jalon.host.launch.Host;
import org.jalon.host.launch.HostOptions;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A running host with the add-on, somebody who looks at the program, and what there is to be seen.
 */
final class Stage implements AutoCloseable {
    static final String ADD_ON = "org.jalon.jira";

    private static final String PROGRAMS = "/rest/jalon/1.0/programs/";
    static final String MATRIX = PROGRAMS + Template.PROGRAM + "/matrix";

    private static final int FOREIGN_ISSUES = 500;

    private final Host host;
    private final Options options;
    private final SiteSeeding seeding;
    private final Visitor viewer;
    private Cells cells;

    private Stage(Host host, Options options) {
        this.host = host;
        this.options = options;
        this.seeding = new SiteSeeding(host.jira());
        this.viewer = new Visitor(host.address(), SiteSeeding.VIEWER);
    }

    /** Starts the host on nothing. */
    static Stage open(Options options) {
        return new Stage(
                Host.start(
                        HostOptions.in(options.folder())
                                .with(options.database())
                                .with(options.addOn())
                                .durably()),
                options);
    }

    /**
     * The program as its administrator would make it, then the issues as the Business Units would,
     * behind the add-on's back.
     */
    void fill() {
        fill(UnaryOperator.identity());
    }

    /**
     * The same with another program file.
     *
     * @return what was seeded, without the issues of the Business Units
     */
    List<SeededRollout> fill(UnaryOperator<String> changed) {
        Template template = new Template();
        template.people().forEach(seeding::person);
        List<SeededRollout> rollouts =
                new ProgramSeeding(seeding, template).of(options.businessUnits());
        importFile(changed.apply(template.file(rollouts)));
        WorkSeeding work = new WorkSeeding(seeding, template);
        cells = work.of(rollouts, options.issues());
        work.foreign(FOREIGN_ISSUES);
        return rollouts;
    }

    Options options() {
        return options;
    }

    /** What the matrix has to say once the add-on knows all issues. */
    Cells cells() {
        return cells;
    }

    Host host() {
        return host;
    }

    /** What the program page asks for. */
    byte[] matrix() {
        return viewer.get(MATRIX);
    }

    /** Lets the add-on read all issues of the program and store their facts. */
    Rebuilt rebuild() {
        try (Visitor admin = new Visitor(host.address(), SiteSeeding.ADMINISTRATOR)) {
            return Rebuilt.by(admin, PROGRAMS + Template.PROGRAM);
        }
    }

    /** Lets the add-on do once what a program that has been there for long has behind it. */
    void settle() {
        for (String job : List.of("snapshots", "store-cubes", "refresh-standings")) {
            while (host.scheduler().runNow("org.jalon.schedule." + job).getMessage() != null) {
                Rebuilt.pause();
            }
        }
    }

    private void importFile(String programFile) {
        try (Visitor admin = new Visitor(host.address(), SiteSeeding.ADMINISTRATOR)) {
            admin.post(PROGRAMS + "import", programFile);
        }
    }

    @Override
    public void close() {
        viewer.close();
        host.close();
    }
}
