package org.jalon.domain.exchange;

/** Port: reads the text of a structured file into a tree that knows where everything stands. */
public interface FileTrees {
    /**
     * @throws UnreadableFile where the text stops making sense
     */
    Node read(String text);
}
