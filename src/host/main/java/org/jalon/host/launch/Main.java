package org.jalon.host.launch;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the host from the command line and runs it until it is told to stop. */
public final class Main {
    private static final List<String> OPTIONS =
            List.of("port", "db", "reset", "date", "data", "plugin", "sample", "transactions");

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        Progress progress = new Progress(System.out, started);
        StopSignal signal = StopSignal.listen();
        int code = 0;
        try (Host host = Host.start(new CommandLine(given()).options(), progress)) {
            progress.ready(
                    "Jalon is ready at "
                            + host.address()
                            + " (admin, pmo, lead-fr, manager; password = name)");
            signal.await();
            System.out.println("Stopping");
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            code = 1;
        } catch (RuntimeException fault) {
            // A thread that an engine left behind must not keep a host alive that never came up.
            fault.printStackTrace();
            code = 2;
        }
        System.exit(code);
    }

    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (String option : OPTIONS) {
            String value = System.getProperty(option);
            if (value != null) {
                given.put(option, value);
            }
        }
        return given;
    }
}
