package org.jalon.host.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether the host can listen where it was told to. */
final class Ports {
    private Ports() {}

    /**
     * Asked before anything else is started: a person who forgot a running host should not wait for
     * this line.
     *
     * @param port 0 is always free
     * @throws StartRefused if something listens there
     */
    static void refuseTaken(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is taken: stop what uses it, or give -Dport=another.", e);
        }
    }
}
