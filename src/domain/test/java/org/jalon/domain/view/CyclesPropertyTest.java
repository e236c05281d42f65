package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Against reachability, which needs no cleverness. */
public class CyclesPropertyTest {
    @Test
    public void overRandomGraphsEveryKnotIsNamedOnceByACircleThatIsThere() {
        int circles = 0;
        for (long seed = 0; seed < 4000; seed++) {
            Map<Integer, Set<Integer>> graph = graph(new Random(seed));
            List<List<Integer>> found = Cycles.in(graph);
            circles += found.size();

            for (List<Integer> circle : found) {
                assertThat(circle).as("seed %s", seed).doesNotHaveDuplicates();
                for (int i = 0; i < circle.size(); i++) {
                    int next = circle.get((i + 1) % circle.size());
                    assertThat(graph.get(circle.get(i))).as("seed %s", seed).contains(next);
                }
            }
            for (int node : graph.keySet()) {
                long knots =
                        found.stream()
                                .filter(
                                        circle ->
                                                reaches(graph, node, circle.getFirst())
                                                        && reaches(graph, circle.getFirst(), node))
                                .count();
                assertThat(knots)
                        .as("seed %s node %s", seed, node)
                        .isEqualTo(reaches(graph, node, node) ? 1 : 0);
            }
        }
        assertThat(circles).isGreaterThan(1000);
    }

    private static Map<Integer, Set<Integer>> graph(Random random) {
        int nodes = 1 + random.nextInt(8);
        Map<Integer, Set<Integer>> graph = new TreeMap<>();
        for (int edge = random.nextInt(2 * nodes + 1); edge > 0; edge--) {
            graph.computeIfAbsent(random.nextInt(nodes), n -> new TreeSet<>())
                    .add(random.nextInt(nodes));
        }
        return graph;
    }

    private static boolean reaches(Map<Integer, Set<Integer>> graph, int from, int to) {
        Set<Integer> reached = new HashSet<>(graph.getOrDefault(from, Set.of()));
        for (int round = 0; round < graph.size(); round++) {
            Set.copyOf(reached).forEach(n -> reached.addAll(graph.getOrDefault(n, Set.of())));
        }
        return reached.contains(to);
    }
}
