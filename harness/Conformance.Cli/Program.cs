using System.CommandLine;
using Conformance.Bench;
using Conformance.Cli;
using Conformance.Cli.Certificates;
using Conformance.Cli.Commands;
using Conformance.Cli.Devices;
using Conformance.Cli.Explaining;
using Conformance.Cli.Faces;
using Conformance.Cli.Mappings;
using Conformance.Cli.Matrix;
using Conformance.Cli.Load;
using Conformance.Cli.Merging;
using Conformance.Cli.Messages;
using Conformance.Cli.Packing;
using Conformance.Cli.Physical;
using Conformance.Cli.Reception;
using Conformance.Cli.Sets;
using Conformance.Cli.Transcripts;

var root = new RootCommand("""
    Conformance bench for My Number insurance-card readers (マイナ保険証, 顔認証付きカードリーダー).
    The script harness/conformance also has: test (runs every test), bench (measures speed).
    """)
{
    RunCommand.Create(TimeProvider.System),
    JudgeCommand.Create(),
    ReportCommand.Create(TimeProvider.System),
    ListCommand.Create(),
    RequirementsCommand.Create(),
    SetsCommand.Create(),
    ChecksCommand.Create(),
    CertifyCommand.Create(TimeProvider.System),
    VerifyCommand.Create(),
    ComparisonCommand.Create(),
    MatrixCommand.Create(TimeProvider.System),
    CoverageCommand.Create(TimeProvider.System),
    CardCommand.Create(TimeProvider.System),
    DoctorCommand.Create(TimeProvider.System),
    DeviceCommand.Create(TimeProvider.System),
    ReaderCommand.Create(),
    ServeCommand.Create(TimeProvider.System),
    MappingsCommand.Create(TimeProvider.System),
    CardsCommand.Create(TimeProvider.System),
    TranscriptCommand.Create(TimeProvider.System),
    FuzzCommand.Create(TimeProvider.System),
    FaceCommand.Create(),
    LoadCommand.Create(TimeProvider.System),
    MergeCommand.Create(TimeProvider.System),
    PlanCommand.Create(),
    MessageCommand.Create(),
    ExplainCommand.Create(),
    FixturesCommand.Create(),
    PackCommand.Create(),
};

var parsed = root.Parse(args);
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
