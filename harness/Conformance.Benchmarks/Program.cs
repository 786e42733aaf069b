using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Measurement;

// Exit codes as those of the command line: 0 done, 2 could not run, 3 bad usage.
if (args.Length > 0)
{
    Console.Error.WriteLine("conformance: bench takes no arguments");
    return 3;
}

try
{
    var rows = await new BenchmarkSession(Repository.Root(AppContext.BaseDirectory), TimeProvider.System).RunAsync();
    Console.WriteLine($"cores: {Environment.ProcessorCount}");
    Table.Write(rows, Console.Out);
    return 0;
}
catch (BenchFaultException fault)
{
    Console.Error.WriteLine($"conformance: {fault.Message}");
    return 2;
}
