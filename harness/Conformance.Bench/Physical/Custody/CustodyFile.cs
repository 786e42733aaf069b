using System.Globalization;
using System.Text;
using System.Text.Json;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Physical.Custody;

/// <summary>
/// Keeps the custody book in a file. A change is read, made and written under a lock, and the file is exchanged whole: two people at once
/// lose nothing, and a reader never sees half a book.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="time">Measures the wait for somebody else's change.</param>
public sealed class CustodyFile(string path, TimeProvider time)
{
    private const int MostAttempts = 600;
    private const string Hint = "correct it, or restore it from a copy; cards.schema.json says what stands in it";
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The book; an empty one when there is no file yet.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read or is not right; all that is wrong is named with its place.</exception>
    public CustodyBook Read() => Guarded(() => Path.Exists(path) ? Parse(File.ReadAllText(path)) : CustodyBook.Empty);

    /// <summary>Makes one change.</summary>
    /// <returns>The book as it is now.</returns>
    /// <exception cref="BenchFaultException">As for <see cref="Read"/>, what the change itself throws, or somebody holds the file for too long.</exception>
    public async Task<CustodyBook> ChangeAsync(Func<CustodyBook, CustodyBook> change, CancellationToken cancellation)
    {
        using var mine = await LockAsync(cancellation).ConfigureAwait(false);
        var book = change(Read());
        Guarded(() =>
        {
            var draft = path + ".new";
            File.WriteAllText(draft, CustodyForm.Write(book), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, path, overwrite: true);
            return book;
        });
        return book;
    }

    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        using var attempts = new PeriodicTimer(BetweenAttempts, time);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (TryLock() is { } mine)
            {
                return mine;
            }

            await attempts.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }

        throw new BenchFaultException(Owner.Configuration, $"{path}: somebody else has been changing it for half a minute", $"see which program holds {path}.lock, then try again");
    }

    private FileStream? TryLock()
    {
        try
        {
            return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {error.Message}", "name a file in a folder of yours with --cards");
        }
        catch (DirectoryNotFoundException error)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {error.Message}", "make the folder first");
        }
        catch (IOException)
        {
            // Somebody else's.
            return null;
        }
    }

    private CustodyBook Parse(string text)
    {
        var faults = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return CustodyForm.Read(document.RootElement, faults) ?? throw Wrong([.. faults.Select(fault => $"{path}, {fault}")]);
        }
        catch (JsonException error)
        {
            var where = error.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}") : "$";
            throw Wrong([$"{path}, {where}: this is not JSON in which every field stands once"]);
        }
    }

    private static BenchFaultException Wrong(IReadOnlyList<string> faults) => new(Owner.Configuration, string.Join('\n', faults), Hint);

    private CustodyBook Guarded(Func<CustodyBook> use)
    {
        try
        {
            return use();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {error.Message}", "name another file with --cards");
        }
    }
}
