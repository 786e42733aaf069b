using System.CommandLine;
using Conformance.Bench;
using Conformance.Cli;

var parsed = CommandTree.Create(TimeProvider.System).Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine($"conformance: {error.Message}");
    }

    Console.Error.WriteLine($"  hint: 'conformance {string.Join(' ', CommandPath.Of(parsed))} --help' shows what there is");
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
