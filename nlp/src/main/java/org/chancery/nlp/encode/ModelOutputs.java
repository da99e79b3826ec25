package org.chancery.nlp.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Lets an ONNX model give out values it computes on the way.
 *
 * <p>An ONNX file is a protobuf message, and parts of a message that come twice are merged: a second, tiny graph
 * appended to the file adds its outputs to those of the first. (ONNX {@code ModelProto.graph} is field 7, {@code
 * GraphProto.output} field 12, {@code ValueInfoProto.name} field 1.)
 */
final class ModelOutputs {

    private static final int GRAPH = 7 << 3 | 2;
    private static final int OUTPUT = 12 << 3 | 2;
    private static final int NAME = 1 << 3 | 2;

    private ModelOutputs() {}

    /** The model with the values of these names as further outputs. */
    static byte[] add(byte[] model, List<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length + 256);
        out.writeBytes(model);
        for (String name : names) {
            out.writeBytes(field(GRAPH, field(OUTPUT, field(NAME, name.getBytes(UTF_8)))));
        }
        return out.toByteArray();
    }

    private static byte[] field(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int rest = content.length;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
        out.writeBytes(content);
        return out.toByteArray();
    }
}
