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
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    // Also what is printed can go to a disk that is full, from any line of the program.
    Console.Error.WriteLine($"conformance: {fault.Message}\n  hint: make room where the output goes, and see who may read and write there");
    return ExitCodes.CouldNotRun;
}
