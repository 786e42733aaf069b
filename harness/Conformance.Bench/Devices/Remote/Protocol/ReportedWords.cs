using System.Text.RegularExpressions;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Remote;

/// <summary>
/// What may stand in an adapter's claims. Holds the adapter to form and to nothing else: a device that shows a digit twice on its pad is
/// told as it is, and judged later.
/// </summary>
internal static partial class ReportedWords
{
    private const int MostButtons = 64;
    private const int MostMarks = 16;
    private const int MostTries = 15;
    private const int LongestField = 65536;
    private static readonly string[] Methods = ["face", "pin", "sight", "iphone", "android"];
    private static readonly string[] Deciders = ["chip", "reader", "terminal", "centre", "staff"];
    private static readonly string[] Changers = ["terminal", "reader-passcode", "model", "nobody"];
    private static readonly string[] Items = ["surgery", "medical", "diagnosis", "medicines", "checkups", "diseases", "limit"];

    /// <summary>What is wrong with a claim; null when nothing is.</summary>
    public static string? WhyWrong(Reported what) => what switch
    {
        Reported.Screen(var screen) => WhyWrong(screen),
        Reported.VisualMode(_, var by) => Unless(Changers.Contains(by), $"nobody called {Quoted(by)} switches visual mode"),
        Reported.Identity(var method, var established, var by, var reason) =>
            Unless(Methods.Contains(method), $"identity is not proven by {Quoted(method)}")
            ?? Unless(established ? by is null && reason is null : by is not null && Deciders.Contains(by) && reason is not null, "who refused identity, and why, goes with a refusal alone"),
        Reported.Consent(var item, _, var how) => Unless(Items.Contains(item), $"there is no item {Quoted(item)}") ?? Unless(Word().IsMatch(how), $"{Quoted(how)} is no word"),
        Reported.Ended(var how) => Unless(Word().IsMatch(how), $"{Quoted(how)} is no word"),
        Reported.Faulted(var fault) => Unless(Word().IsMatch(fault), $"{Quoted(fault)} is no word"),
        Reported.PhoneAsked(var asked, _, var outcome) => Unless(asked is "iphone" or "android", $"there is no phone {Quoted(asked)}") ?? Unless(Word().IsMatch(outcome), $"{Quoted(outcome)} is no word"),
        Reported.FaceMemory { Frames: < 0 } or Reported.FaceMemory { Photos: < 0 } or Reported.FaceMemory { Templates: < 0 } => "a count of what is held is negative",
        Reported.Exchange exchange => WhyWrong(exchange),
        Reported.ResultLeft(var file) => Unless(file is not ("" or "." or "..") && Path.GetFileName(file) == file && !file.Contains('\\', StringComparison.Ordinal), $"{Quoted(file)} is no name of a file"),
        _ => null,
    };

    /// <summary>What is wrong with a screen; null when nothing is.</summary>
    public static string? WhyWrong(ScreenContent screen) =>
        Unless(Word().IsMatch(screen.Id), $"{Quoted(screen.Id)} is no id of a screen")
        ?? Unless(screen.Buttons.Count <= MostButtons && screen.Buttons.All(button => Word().IsMatch(button.Id)), $"screen {screen.Id}: a button has no right id, or there are more than {MostButtons}")
        ?? Unless((screen.Id is "pin" or "phone-pin") == screen.Pad is not null, $"screen {screen.Id}: a pad goes with the screen \"pin\" or \"phone-pin\", and with no other")
        ?? Unless(screen.Pad is null == screen.Marks is null, $"screen {screen.Id}: pad and marks go together")
        ?? Unless(screen.Pad is not { } pad || Pad().IsMatch(pad), $"screen {screen.Id}: a pad has ten places with a digit each")
        ?? Unless(screen.Marks is not (< 0 or > MostMarks) && screen.TriesLeft is not (< 0 or > MostTries), $"screen {screen.Id}: marks or tries are out of range");

    private static string? WhyWrong(Reported.Exchange exchange) =>
        Unless(Header().IsMatch(exchange.Header), $"{Quoted(exchange.Header)} is no header of a command")
        ?? Unless(exchange.Selected is not { } name || Name().IsMatch(name), "what is selected is no name of a file or application")
        ?? Unless(exchange.Status is null != exchange.Fault is null, "an exchange has either a status or a fault")
        ?? Unless(exchange.Status is not { } status || Status().IsMatch(status), "a status is four hexadecimal digits in capitals")
        ?? Unless(exchange is { CommandLength: >= 0 and <= LongestField, ResponseLength: >= 0 and <= LongestField, Expected: null or (>= 0 and <= LongestField) }, "a length is out of range");

    private static string? Unless(bool fits, string fault) => fits ? null : fault;

    private static string Quoted(string text) => $"\"{ReaderProtocol.Printable(text)}\"";

    [GeneratedRegex("^[a-z][a-z0-9-]{0,63}\\z")]
    private static partial Regex Word();

    [GeneratedRegex("^[0-9]{10}\\z")]
    private static partial Regex Pad();

    [GeneratedRegex("^[0-9A-F]{8}\\z")]
    private static partial Regex Header();

    [GeneratedRegex("^([0-9A-F]{2}){2,16}\\z")]
    private static partial Regex Name();

    [GeneratedRegex("^[0-9A-F]{4}\\z")]
    private static partial Regex Status();
}
