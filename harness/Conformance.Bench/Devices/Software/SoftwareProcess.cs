using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Devices.Software;

/// <summary>
/// The adapter of software behind the terminal, as a process that is started for one scenario: a line of JSON there, a line back. Nothing
/// that it sends is trusted; what is wrong with the way is a <see cref="BenchFaultException"/> and never an observation.
/// </summary>
internal sealed class SoftwareProcess : IAsyncDisposable
{
    /// <summary>How long an act may take: a result is there after 3 to 7 s (facts/eligibility.md 1.1), and software looks every few seconds. Our choice.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int LongestLine = 1 << 16;
    private const string SeeAdapter = "see what the command prints to its error output, set it right, then run the scenario again";

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Process _process;
    private readonly TimeProvider _clock;

    private SoftwareProcess(Process process, TimeProvider clock) => (_process, _clock) = (process, clock);

    /// <summary>Starts the command.</summary>
    /// <exception cref="BenchFaultException">It cannot be started.</exception>
    public static SoftwareProcess Start(DeviceDriver.Software driver, TimeProvider clock)
    {
        var start = new ProcessStartInfo(driver.Command![0], driver.Command.Skip(1))
        {
            WorkingDirectory = driver.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return new(Process.Start(start)!, clock);
        }
        catch (Win32Exception fault)
        {
            throw new BenchFaultException(Owner.Configuration, $"the command \"{driver.Command[0]}\" cannot be started: {fault.Message}", "correct \"command\" in the device's profile; it is started in the profile's folder");
        }
    }

    /// <summary>Has one act done.</summary>
    /// <exception cref="BenchFaultException">No answer came, or none that the protocol has.</exception>
    public async Task<SoftwareAnswer> ActAsync(SoftwareAct act)
    {
        using var limit = new CancellationTokenSource(Patience, _clock);
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(act, Plain).AsMemory(), limit.Token).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(limit.Token).ConfigureAwait(false);
            var line = await ReadLineAsync(limit.Token).ConfigureAwait(false);
            return SoftwareAnswer.Read(line, out var why) ?? throw Fault(act, $"the answer is none: {why}", "hold it against harness/README.md, \"Software of your own\"");
        }
        catch (OperationCanceledException)
        {
            throw Fault(act, $"no answer within {Patience.TotalSeconds} s", SeeAdapter);
        }
        catch (IOException)
        {
            throw Fault(act, "the command has ended", SeeAdapter);
        }
    }

    /// <summary>Closes its input, upon which it ends; one that does not is ended.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(Patience, _clock);
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (IOException)
        {
            // It had ended before its input was closed.
        }

        _process.Dispose();
    }

    // A letter at a time: an adapter that never ends its line must not fill the memory.
    private async Task<string> ReadLineAsync(CancellationToken limit)
    {
        var line = new StringBuilder();
        var letter = new char[1];
        while (await _process.StandardOutput.ReadAsync(letter, limit).ConfigureAwait(false) == 1 && letter[0] != '\n')
        {
            if (line.Append(letter[0]).Length > LongestLine)
            {
                throw new IOException("an endless line");
            }
        }

        return line.Length == 0 && letter[0] != '\n' ? throw new IOException("the end") : line.ToString();
    }

    private static BenchFaultException Fault(SoftwareAct act, string what, string hint) => new(Owner.Bench, $"the software's adapter, at \"{act.Act}\": {what}", hint);
}
