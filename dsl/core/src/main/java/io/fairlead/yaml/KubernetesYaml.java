package io.fairlead.yaml;

import java.io.Reader;
import java.io.Writer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Jackson's YAML format with the dialect of Kubernetes manifests. */
final class KubernetesYaml extends YAMLFactory {
    private static final long serialVersionUID = 1L;

    static final KubernetesYaml FORMAT = new KubernetesYaml();

    private KubernetesYaml() {
        super(builder()
                .stringQuotingChecker(KubernetesYamlGenerator.NAMES_ARRIVE_PLAIN)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES));
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer out) {
        return new KubernetesYamlGenerator(
                context,
                io,
                context.getStreamWriteFeatures(_streamWriteFeatures),
                _formatWriteFeatures,
                out,
                _version,
                _dumpSettings);
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader source) {
        if (source instanceof YamlSource document) {
            return new KubernetesYamlParser(context, io, context.getStreamReadFeatures(_streamReadFeatures), document);
        }
        return super._createParser(context, io, source);
    }

    /** A parser for one document. */
    static KubernetesYamlParser parser(YamlSource document) {
        return (KubernetesYamlParser) FORMAT.createParser(ObjectReadContext.empty(), document);
    }
}
