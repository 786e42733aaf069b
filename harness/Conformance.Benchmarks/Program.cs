using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Measurement;

// Exit codes as those of the command line: 0 done, 2 could not run, 3 bad usage.
try
{
    var session = new BenchmarkSession(Repository.Root(AppContext.BaseDirectory), TimeProvider.System);
    if (args.FirstOrDefault(name => !session.Parts.Contains(name)) is { } unknown)
    {
        Console.Error.WriteLine($"conformance: bench has no part {unknown}; it has {string.Join(", ", session.Parts)}, and measures all of them where none is named");
        return 3;
    }

    var rows = await session.RunAsync(args);
    Console.WriteLine($"cores: {Environment.ProcessorCount}");
    Table.Write(rows, Console.Out);
    return 0;
}
catch (BenchFaultException fault)
{
    Console.Error.WriteLine($"conformance: {fault.Message}");
    return 2;
}
