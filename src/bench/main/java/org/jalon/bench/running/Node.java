package org.jalon.bench.running;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.launch.Host;
import org.jalon.host.launch.HostOptions;

import java.lang.management.ManagementFactory;

/**
 * A process of its own that starts a node on kept data, with or without the add-on,, and prints
 * when it had started and let somebody in, when it gave its first right answer, and what it holds
 * in memory after one edit.
 */
public final class Node {
    private static final String OTHER_ANSWER = "/rest/api/2/serverInfo";
    private static final int COLLECTIONS = 4;
    private static final long PAUSE_MILLIS = 500;

    private final Options options;
    private final String expected;

    private Node(Options options, String expected) {
        this.options = options;
        this.expected = expected;
    }

    /**
     * @param arguments the fingerprint of the matrix; none for a node without the add-on
     */
    public static void main(String[] arguments) throws InterruptedException {
        new Node(Options.given(), arguments.length == 0 ? "" : arguments[0]).run();
        System.exit(0);
    }

    private void run() throws InterruptedException {
        HostOptions kept = HostOptions.in(options.folder()).with(options.database()).durably();
        HostOptions wanted = expected.isEmpty() ? kept : kept.with(options.addOn());
        try (Host host = Host.start(wanted);
                Visitor viewer = new Visitor(host.address(), SiteSeeding.VIEWER)) {
            System.out.println("started " + sinceProcessStart());
            answer(viewer);
            System.out.println("answered " + sinceProcessStart());
            edit(host.jira());
            System.out.println("heap " + heap());
        }
    }

    private static long sinceProcessStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private void answer(Visitor viewer) {
        if (expected.isEmpty()) {
            viewer.get(OTHER_ANSWER);
            return;
        }
        String told = Cells.of(viewer.get(Stage.MATRIX)).fingerprint();
        if (!told.equals(expected)) {
            throw new IllegalStateException("The first matrix after a restart is wrong");
        }
    }

    /** What is only made when something happens is made. */
    private static void edit(JiraSite jira) {
        JiraUser editor = jira.users().byName(SiteSeeding.ADMINISTRATOR).orElseThrow();
        for (String project : new String[] {Template.code(0), WorkSeeding.FOREIGN}) {
            long id =
                    jira.search()
                            .find(editor, "project = " + project, 0, 1)
                            .issues()
                            .getFirst()
                            .id();
            jira.issues().edit(editor, id, IssueEdit.nothing().description("seen by a node"));
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            Thread.sleep(PAUSE_MILLIS);
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
