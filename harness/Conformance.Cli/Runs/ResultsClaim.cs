using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Runs;

/// <summary>
/// One run at a time is kept in a results folder: two would write over each other, and what one of them did could stand as the other's. It ends with
/// the program, however that ends; only after a kill is the file left behind, and it holds nobody up.
/// </summary>
internal sealed class ResultsClaim : IDisposable
{
    private const string Name = ".claim";
    private readonly FileStream _held;

    private ResultsClaim(FileStream held) => _held = held;

    /// <param name="folder">The results folder; made if it is not there.</param>
    /// <exception cref="BenchFaultException">Another run is being kept there, or nothing can be.</exception>
    public static ResultsClaim On(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "choose another folder with --results, or wait until the run in this one has ended");
        }
    }

    public void Dispose() => _held.Dispose();
}
