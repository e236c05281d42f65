package org.jalon.bench.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a fresh node said of itself.
 *
 * @param startedMillis from the start of its process until its host has started and let somebody in
 * @param answeredMillis from the start of its process to its first right answer
 * @param heapBytes used after garbage collections
 */
record NodeStart(long startedMillis, long answeredMillis, long heapBytes) {

    /** Starts nodes one after the other. */
    static List<NodeStart> of(Options options, String... expected) {
        return Stream.generate(() -> one(options, expected))
                .limit(options.effort().repeats())
                .toList();
    }

    private static NodeStart one(Options options, String... expected) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith("-X"))
                        .toList());
        command.add("-Ddb=" + options.database().name().toLowerCase(Locale.ROOT));
        command.add("-Dplugin=" + options.addOn());
        command.add("-Dfolder=" + options.folder());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Node.class.getName());
        command.addAll(List.of(expected));
        try {
            Process node = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            List<String> said = node.inputReader().lines().toList();
            if (node.waitFor() != 0) {
                throw new IllegalStateException("A node ended with " + node.exitValue());
            }
            return new NodeStart(
                    number(said, "started "), number(said, "answered "), number(said, "heap "));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static long number(List<String> said, String name) {
        return said.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }
}
