using System.CommandLine;
using Conformance.Bench;
using Conformance.Cli;
using Conformance.Cli.Usage;

var parsed = CommandTree.Create(TimeProvider.System).Parse(args);
if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
{
    foreach (var error in errors)
    {
        Console.Error.WriteLine($"conformance: {error}");
    }

    Console.Error.WriteLine($"  hint: {UsageErrors.Hint(parsed)}");
    return ExitCodes.BadUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (BenchFaultException fault)
{
    Console.Error.WriteLine($"conformance: {fault.Message}");
    return ExitCodes.CouldNotRun;
}
