using System.CommandLine;
using Conformance.Cli.Certificates;
using Conformance.Cli.Commands;
using Conformance.Cli.Devices;
using Conformance.Cli.Explaining;
using Conformance.Cli.Faces;
using Conformance.Cli.Load;
using Conformance.Cli.Mappings;
using Conformance.Cli.Matrix;
using Conformance.Cli.Merging;
using Conformance.Cli.Messages;
using Conformance.Cli.Packing;
using Conformance.Cli.Physical;
using Conformance.Cli.Reception;
using Conformance.Cli.Sets;
using Conformance.Cli.Transcripts;

namespace Conformance.Cli;

/// <summary>Every command of the program.</summary>
internal static class CommandTree
{
    /// <summary>The commands.</summary>
    /// <param name="time">The clock that they go by.</param>
    public static RootCommand Create(TimeProvider time) => new("""
        Conformance bench for My Number insurance-card readers (マイナ保険証, 顔認証付きカードリーダー).
        The script harness/conformance also has: test (runs every test), bench (measures speed).
        """)
    {
        RunCommand.Create(time),
        JudgeCommand.Create(),
        ReportCommand.Create(time),
        ListCommand.Create(),
        RequirementsCommand.Create(),
        SetsCommand.Create(),
        ChecksCommand.Create(),
        CertifyCommand.Create(time),
        VerifyCommand.Create(),
        ComparisonCommand.Create(),
        MatrixCommand.Create(time),
        CoverageCommand.Create(time),
        CardCommand.Create(time),
        DoctorCommand.Create(time),
        DeviceCommand.Create(time),
        ReaderCommand.Create(),
        ServeCommand.Create(time),
        MappingsCommand.Create(time),
        CardsCommand.Create(time),
        TranscriptCommand.Create(time),
        FuzzCommand.Create(time),
        FaceCommand.Create(),
        LoadCommand.Create(time),
        MergeCommand.Create(time),
        PlanCommand.Create(),
        MessageCommand.Create(),
        ExplainCommand.Create(),
        FixturesCommand.Create(),
        PackCommand.Create(),
    };
}
