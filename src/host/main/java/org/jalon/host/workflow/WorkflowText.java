package org.jalon.host.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.DTDEntityResolver;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;

import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.site.Rejected;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** A workflow definition as XML. */
record WorkflowText(String xml) {

    /** A definition an add-on put together. */
    static WorkflowText of(WorkflowDescriptor descriptor) {
        StringWriter xml = new StringWriter();
        PrintWriter out = new PrintWriter(xml);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        descriptor.writeXML(out, 0);
        out.flush();
        return new WorkflowText(xml.toString());
    }

    /** A step without a status of this site would break the first issue that comes to it. */
    void requireStatuses(Statuses statuses) {
        for (Object step : descriptor().getSteps()) {
            Object id = ((StepDescriptor) step).getMetaAttributes().get("jira.status.id");
            if (id == null || statuses.byId((String) id).isEmpty()) {
                throw new IllegalStateException("No status " + id + " for a step of the workflow");
            }
        }
    }

    /**
     * @throws Rejected if it is no workflow
     */
    WorkflowDescriptor descriptor() {
        try {
            return WorkflowLoader.load(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw unreadable(e);
        }
    }

    /**
     * The same with each step's {@code jira.status.id} set to the status of the step's name: ids
     * differ between sites, names are what an administrator sees.
     */
    WorkflowText withStatusIds(Statuses statuses) {
        Document document = document();
        NodeList steps = document.getElementsByTagName("step");
        for (int i = 0; i < steps.getLength(); i++) {
            setStatus((Element) steps.item(i), statuses);
        }
        return new WorkflowText(print(document));
    }

    private static void setStatus(Element step, Statuses statuses) {
        String name = step.getAttribute("name");
        JiraStatus status =
                statuses.byName(name)
                        .orElseThrow(
                                () ->
                                        Rejected.because(
                                                Rejected.Reason.INVALID,
                                                "The workflow needs a status '"
                                                        + name
                                                        + "'. Add it first."));
        NodeList metas = step.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getParentNode() == step
                    && meta.getAttribute("name").equals("jira.status.id")) {
                meta.setTextContent(status.id());
                return;
            }
        }
        throw Rejected.because(
                Rejected.Reason.INVALID,
                "Step '" + name + "' of the workflow has no jira.status.id.");
    }

    private Document document() {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver(new DTDEntityResolver());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw unreadable(e);
        }
    }

    private static String print(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(
                    OutputKeys.DOCTYPE_PUBLIC, document.getDoctype().getPublicId());
            transformer.setOutputProperty(
                    OutputKeys.DOCTYPE_SYSTEM, document.getDoctype().getSystemId());
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw unreadable(e);
        }
    }

    private static Rejected unreadable(Exception cause) {
        return Rejected.because(
                Rejected.Reason.INVALID, "The workflow cannot be read: " + cause.getMessage());
    }
}
