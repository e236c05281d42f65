package org.jalon.domain.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds who waits for each other in a circle. */
final class Cycles {
    private Cycles() {}

    /**
     * One circle for each knot, that is for all who wait for each other by whatever way: the
     * shortest through its first member, which stands first and is not repeated at the end.
     *
     * @param waitsFor for whom each waits; who waits for nobody may be left out
     */
    static <N extends Comparable<N>> List<List<N>> in(Map<N, Set<N>> waitsFor) {
        List<List<N>> found = new ArrayList<>();
        Set<N> tied = new HashSet<>();
        for (N first : new TreeSet<>(waitsFor.keySet())) {
            if (tied.contains(first)) {
                continue;
            }
            List<N> circle = shortest(first, waitsFor);
            if (!circle.isEmpty()) {
                found.add(circle);
                tied.addAll(knot(first, waitsFor));
            }
        }
        return found;
    }

    /** The shortest way back to the start; empty when there is none. */
    private static <N extends Comparable<N>> List<N> shortest(N start, Map<N, Set<N>> waitsFor) {
        Map<N, N> cameFrom = new HashMap<>();
        Deque<N> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            N at = next.poll();
            for (N to : sorted(waitsFor, at)) {
                if (to.equals(start)) {
                    return way(start, at, cameFrom);
                }
                if (cameFrom.putIfAbsent(to, at) == null) {
                    next.add(to);
                }
            }
        }
        return List.of();
    }

    private static <N> List<N> way(N start, N last, Map<N, N> cameFrom) {
        LinkedList<N> way = new LinkedList<>();
        for (N at = last; !at.equals(start); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return way;
    }

    /** All from whom there is a way to the member and to whom there is one from it. */
    private static <N extends Comparable<N>> Set<N> knot(N member, Map<N, Set<N>> waitsFor) {
        Set<N> knot = reached(member, waitsFor);
        knot.removeIf(other -> !reached(other, waitsFor).contains(member));
        return knot;
    }

    private static <N extends Comparable<N>> Set<N> reached(N start, Map<N, Set<N>> waitsFor) {
        Set<N> reached = new HashSet<>();
        Deque<N> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (N to : waitsFor.getOrDefault(next.poll(), Set.of())) {
                if (reached.add(to)) {
                    next.add(to);
                }
            }
        }
        return reached;
    }

    private static <N extends Comparable<N>> Set<N> sorted(Map<N, Set<N>> waitsFor, N at) {
        return new TreeSet<>(waitsFor.getOrDefault(at, Set.of()));
    }
}
