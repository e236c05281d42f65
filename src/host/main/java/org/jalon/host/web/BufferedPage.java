package org.jalon.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Holds back what a servlet writes while it is HTML, so that it can be decorated; anything else
 * goes straight out.
 */
final class BufferedPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);
    private boolean used;
    private OptionalInt error = OptionalInt.empty();

    BufferedPage(HttpServletResponse response) {
        super(response);
    }

    /** The status the servlet gave up with. */
    OptionalInt error() {
        return error;
    }

    /** Whether HTML was written here. */
    boolean used() {
        return used;
    }

    String html() {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void sendError(int status, String message) {
        error = OptionalInt.of(status);
    }

    @Override
    public void sendError(int status) {
        error = OptionalInt.of(status);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHtml()) {
            return super.getWriter();
        }
        used = true;
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!isHtml()) {
            return super.getOutputStream();
        }
        used = true;
        return new Buffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!used) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    private boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    /** The buffer as a servlet's stream. */
    private final class Buffer extends ServletOutputStream {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Jira's add-on servlets are never asynchronous");
        }
    }
}
