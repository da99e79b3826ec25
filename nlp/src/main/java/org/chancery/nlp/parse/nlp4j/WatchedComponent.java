package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** A component that says when it begins. */
final class WatchedComponent implements NLPComponent<NLPNode> {

    private final NLPComponent<NLPNode> component;
    private final Runnable beginning;

    WatchedComponent(NLPComponent<NLPNode> component, Runnable beginning) {
        this.component = component;
        this.beginning = beginning;
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    @Override
    public void process(NLPNode[] nodes) {
        beginning.run();
        component.process(nodes);
    }
}
