using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>
/// A device that never asks card or centre: any face, any PIN and any touch lead to a result. Nothing may pass with it where a
/// refusal is due.
/// </summary>
internal sealed class AcceptEverything : IReaderUnderTest
{
    private const string Layout = "1234567890";
    private readonly Action<Observed> _observe;
    private readonly ITerminal _terminal;
    private int _marks;

    public AcceptEverything(Action<Observed> observe, ITerminal terminal)
    {
        (_observe, _terminal) = (observe, terminal);
        Show("idle", "カードを置いてください");
    }

    public bool DefectActed { get; private set; }

    public Task CardPlacedAsync(string persona) => Show("method", "本人確認の方法", buttons: ["face", "pin", "cancel"]);

    public Task CardTakenAsync() => Show("idle", "カードを置いてください");

    public Task TouchAsync(string button) => button switch
    {
        "pin" => Pad(0),
        "ok" => Accept("pin"),
        "face" => Show("face", "カメラを見てください", buttons: ["pin", "cancel"]),
        "cancel" => Show("method", "本人確認の方法", buttons: ["face", "pin", "cancel"]),
        _ => Finish(),
    };

    public Task TouchKeyAsync(int place) => Pad(_marks + 1);

    public Task LookAsync(FaceStimulus face) => Accept("face");

    public Task StaffAsync(StaffDoing doing)
    {
        _observe(new VisualModeChanged(doing is not (StaffDoing.LeaveVisualModeAtTerminal or StaffDoing.LeaveVisualModeAtReader), "terminal"));
        return Accept("sight");
    }

    public Task RestartAsync() => Show("idle", "カードを置いてください");

    public Task DisturbAsync(Trouble trouble) => Task.CompletedTask;

    public Task TimePassedAsync() => Finish();

    public void Dispose()
    {
    }

    private Task Pad(int marks)
    {
        _marks = marks;
        return Show("pin", "暗証番号", pad: Layout, marks: marks, buttons: ["ok", "cancel"]);
    }

    private Task Accept(string method)
    {
        DefectActed = true;
        _observe(new IdentityDecided(method, true, "", ""));
        return Show("consent-all", "同意の確認", buttons: ["agree-all", "refuse-all"]);
    }

    private Task Finish()
    {
        const string Result = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg><MessageHeader><SegmentOfResult>1</SegmentOfResult><CharacterCodeIdentifier>0</CharacterCodeIdentifier></MessageHeader>
            <MessageBody><ProcessingResultStatus>1</ProcessingResultStatus><QualificationValidity>1</QualificationValidity>
            <Name>誰か</Name><NameKana>ﾀﾞﾚｶ</NameKana><DiagnosisInfoConsFlg>1</DiagnosisInfoConsFlg></MessageBody></XmlMsg>
            """;
        _terminal.TryHandOver("OQSsiquc01res_face_0_20250303090000.xml", System.Text.Encoding.UTF8.GetBytes(Result));
        return Show("finished", "カードをお取りください", kana: "ﾀﾞﾚｶ");
    }

    private Task Show(string id, string title, string? pad = null, int? marks = null, string? kana = null, string[]? buttons = null)
    {
        var shown = (buttons ?? []).Select(button => new ButtonContent(button, button, false)).ToList();
        _observe(new ScreenShown(new(id, title, [], shown, pad, marks, null, kana, null)));
        return Task.CompletedTask;
    }
}
