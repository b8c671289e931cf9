package io.fairlead.benchmarks;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.manifest.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten thousand documents read and judged: strict decoding, the API server's rules, and those between objects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
public class CheckBenchmark {
    private List<SourceText> texts = List.of();

    /** Renders the documents once. */
    @Setup
    public void prepare() {
        texts = Documents.tenThousand();
    }

    /** Everything. */
    @Benchmark
    public int check() {
        return Check.of(texts, CheckOptions.standard().withTarget(Shops.TARGET))
                .diagnostics()
                .size();
    }
}
