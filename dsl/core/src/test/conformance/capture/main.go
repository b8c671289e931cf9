// Command capture starts etcd and a kube-apiserver on the loopback interface, lets the server judge every document of the
// corpus by a dry run, and writes its verdicts.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	"fairlead.io/conformance/verdict"
)

const longest = 20 * time.Minute

func main() {
	documents := flag.String("documents", "", "folder with the documents of the corpus")
	out := flag.String("out", "", "file for the verdicts")
	flag.Parse()
	time.AfterFunc(longest, func() { fail(fmt.Errorf("not done after %s", longest)) })
	home, err := os.MkdirTemp("", "conformance-")
	check(err)
	err = capture(home, *documents, *out)
	os.RemoveAll(home)
	check(err)
	os.Exit(0)
}

func capture(home, folder, out string) error {
	corpus, err := verdict.Documents(folder)
	if err != nil {
		return err
	}
	server, err := startServer(home)
	if err != nil {
		return err
	}
	version, err := server.version()
	if err != nil {
		return err
	}
	judge, err := newJudge(server)
	if err != nil {
		return err
	}
	captured := verdict.Capture{Minor: minor(version), Version: version}
	for _, document := range corpus {
		judged, err := judge.verdict(document)
		if err != nil {
			return fmt.Errorf("%s: %w", document.Name, err)
		}
		captured.Verdicts = append(captured.Verdicts, judged)
	}
	fmt.Printf("kube-apiserver %s judged %d documents\n", version, len(captured.Verdicts))
	return verdict.Write(out, captured)
}

func minor(version string) string {
	parts := strings.SplitN(strings.TrimPrefix(version, "v"), ".", 3)
	return parts[0] + "." + parts[1]
}

func check(err error) {
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "capture:", err)
	os.Exit(1)
}
